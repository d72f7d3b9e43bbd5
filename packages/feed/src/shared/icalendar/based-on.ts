/** The relation of a LINK (RFC 9253) to a material that an event makes use of: schema.org's property of that meaning. */
export const basedOnRelation = 'https://schema.org/isBasedOn';
