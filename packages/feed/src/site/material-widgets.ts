import type { Material, MaterialSummary } from '@kopa/contract';
import { materialPage } from '../shared/material-page.ts';
import { accentOf } from './accent.ts';
import { Html, html } from './html.ts';
import type { Site } from './reads.ts';
import type { Language } from './words.ts';

/** The widget of each type that has one; the others are read in the library, or on their page. */
export const widgetNames = { scenario: 'scenario-card', model: 'learning-model', course: 'course' } as const;

export type MaterialWidget = (typeof widgetNames)[keyof typeof widgetNames];

export const widgetNameOf = ({ learningResourceType: type }: Pick<MaterialSummary, 'learningResourceType'>): MaterialWidget | undefined =>
  Object.hasOwn(widgetNames, type) ? widgetNames[type as keyof typeof widgetNames] : undefined;

/** The address that becomes the widget on other sites; of what has none, its page. */
export function addressOfWidget(publicUrl: string, material: Pick<Material, 'id' | 'learningResourceType'>, language: Language): string {
  const name = widgetNameOf(material);
  return name === undefined ? materialPage(publicUrl, material.id, language) : `${publicUrl}/w/${name}?${new URLSearchParams({ material: material.id, lang: language })}`;
}

/** How a widget is to look in its page. */
export interface WidgetLooks {
  language: Language;
  /** People in the group that a scenario is scaled to. */
  group?: number | undefined;
  level?: number;
  /** `#0a6375` */
  accent?: string | undefined;
  /** A scenario as a card that opens. */
  isCard?: boolean;
}

/** The widget, with the page in it until the widget is there. */
export function widgetOf({ publicUrl }: Site, material: Pick<Material, 'id' | 'learningResourceType'>, { language, group, level = 1, accent, isCard = false }: WidgetLooks, content: Html): Html {
  const { id } = material;
  const attributes = html`feed="${publicUrl}" material="${id}" lang="${language}" heading-level="${level}"${accentOf(accent)}`;
  switch (widgetNameOf(material)) {
    case 'scenario-card':
      return html`<kopa-scenario-card ${attributes}${isCard ? undefined : new Html(' opened')}${group === undefined ? undefined : html` group="${group}"`}>${content}</kopa-scenario-card>`;
    case 'learning-model':
      return html`<kopa-learning-model ${attributes}>${content}</kopa-learning-model>`;
    case 'course':
      return html`<kopa-course ${attributes}>${content}</kopa-course>`;
    default:
      return content;
  }
}
