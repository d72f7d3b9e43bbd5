/** The address of a material's own page: it shows a material of whatever type. */
export function materialPage(publicUrl: string, id: string, language?: string): string {
  return `${publicUrl}/w/material/${id}${language ? `?lang=${language}` : ''}`;
}

/** The identifier of the material whose page an address is, on whatever feed; undefined for any other address. */
export const materialAt = (address: string): string | undefined => /^https?:\/\/[^?#]*\/w\/material\/([a-z0-9]+(?:-[a-z0-9]+)*)(?:[?#]|$)/.exec(address)?.[1];
