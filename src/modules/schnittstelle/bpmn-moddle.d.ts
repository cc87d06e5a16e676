/** What of bpmn-moddle is used here: the package has types for the elements, none for its door. */
declare module 'bpmn-moddle' {
  export type Moddleelement = {
    $type: string;
    /** Attributes that no known namespace declares. */
    $attrs: Record<string, string>;
    get: (name: string) => unknown;
  };
  export class BpmnModdle {
    constructor(packages?: Record<string, object>);
    create(type: string, attrs?: Record<string, unknown>): Moddleelement;
    fromXML(xml: string): Promise<{ rootElement: Moddleelement; warnings: { message: string }[] }>;
    toXML(element: Moddleelement, optionen?: { format?: boolean }): Promise<{ xml: string }>;
  }
}
