/** A property as jCal (RFC 7265) has it: name, parameters, type of its values, values. */
export type Property = [name: string, parameters: Record<string, string>, type: string, ...values: unknown[]];

/** A component as jCal has it. */
export type Component = [name: string, properties: Property[], children: Component[]];
