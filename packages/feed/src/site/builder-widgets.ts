import type { Partner } from '@kopa/contract';
import { term, terms } from '../shared/terms.ts';
import { calendarFields, calendarSaidBy, partnerField } from './builder-calendar.ts';
import { accentField, headingField, kept, languagesToChoose, moreFields, schemeField, select, tick, ticks } from './builder-fields.ts';
import type { Choosable } from './builder-fields.ts';
import { speakingToWebmasters } from './builder-words.ts';
import { tellingOfDialogue } from './dialogue-words.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { readLibraryOptions } from './material-options.ts';
import { widgetNames as materialWidgets } from './material-widgets.ts';
import type { MaterialWidget } from './material-widgets.ts';
import { naming } from './material-words.ts';
import { like, looks, oneOf, readBy, readOptions } from './options.ts';
import type { Fault, Query, Reader } from './options.ts';
import type { Site } from './reads.ts';
import type { Scheme } from './snippets.ts';
import { speaking } from './words.ts';
import type { Language } from './words.ts';

/** The widgets that a webmaster puts into a page; the form to register comes with the calendar. */
export type WidgetName = 'event-calendar' | 'material-library' | MaterialWidget | 'dialogue-board';

/** Their names, as a webmaster chooses among them. */
export function widgetsToChoose(language: Language): [WidgetName, string][] {
  const ofMaterials = Object.entries(materialWidgets).map(([type, name]): [WidgetName, string] => [name, term('learningResourceType', type, language)!]);
  return [['event-calendar', speaking(language)('calendar')], ['material-library', naming(language)('library')], ...ofMaterials, ['dialogue-board', tellingOfDialogue(language)('board')]];
}

export interface WidgetQuestion {
  name: WidgetName;
  query: Query;
  /** Language of the builder, and of the widget. */
  language: Language;
  widgetLanguage: Language;
  scheme: Scheme;
}

/** A widget with what has been chosen of it so far. */
export interface ChosenWidget {
  name: WidgetName;
  /** The text of its link, and the name of its frame. */
  title: string;
  /** The attributes of the tag, in their order. */
  attributes: Record<string, string>;
  /** What has been chosen, by the names of the form's fields. */
  options: Record<string, string>;
  faults: Fault[];
  /** Its own fields of the form. */
  fields: Html;
  /** Why there is nothing to be put into a page yet. */
  nothing?: string;
}

/** What a webmaster has chosen of one widget. */
export async function chosenWidget(site: Site, question: WidgetQuestion): Promise<ChosenWidget> {
  const { name, language } = question;
  // A field that was left empty says nothing.
  const said = Object.fromEntries(Object.entries(name === 'event-calendar' ? calendarSaidBy(question.query) : question.query).filter(([, value]) => value !== ''));
  if (name === 'dialogue-board') return dialogueBoard(site, { ...question, query: said });
  if (name !== 'event-calendar' && name !== 'material-library') return materialWidget(site, { ...question, query: said, name });
  const { items: partners } = await site.reads.listPartners({ language, limit: 200 });
  return name === 'event-calendar' ? calendar({ ...question, query: said }, partners) : library({ ...question, query: said }, partners);
}

function calendar({ name, query, language, widgetLanguage, scheme }: WidgetQuestion, partners: Partner[]): ChosenWidget {
  const { options, faults } = readOptions(query);
  return { name, title: speaking(widgetLanguage)('calendar'), attributes: { ...options }, options: { ...options }, faults, fields: calendarFields(language, options, scheme, partners) };
}

function library({ name, query, language, widgetLanguage, scheme }: WidgetQuestion, partners: Partner[]): ChosenWidget {
  const { options, faults } = readLibraryOptions(query);
  const [own, say, tell] = [speakingToWebmasters(language), speaking(language), naming(language)];
  const fielded = ['partner', 'learning-resource-type', 'theme', 'in-language', 'accent', 'heading-level'];
  const others = Object.entries(options).filter(([option]) => !fielded.includes(option));
  const named = (of: 'learningResourceType' | 'theme') => Object.keys(terms[of]).map((value): Choosable => [value, term(of, value, language)!]);
  const fields = html`<fieldset><legend>${own('what')}</legend>
<p class="quiet">${own('what_hint')}</p>
${partnerField(language, options.partner, partners)}
${ticks('learning-resource-type', tell('type'), named('learningResourceType'), options['learning-resource-type'])}
${ticks('theme', say('theme'), named('theme'), options.theme)}
${ticks('in-language', tell('readIn'), languagesToChoose(language), options['in-language'])}
${others.map(([option, value]) => kept(option, value))}
</fieldset>
${lookFields({ language, scheme, options })}`;
  return { name, title: naming(widgetLanguage)('library'), attributes: { ...options }, options: { ...options }, faults, fields };
}

const identifier = (example: string): Reader => like(/^(?=.{1,80}$)[a-z0-9]+(-[a-z0-9]+)*$/, example);

/** One material of the widget's type. */
async function materialWidget({ reads }: Site, { name, query, language, widgetLanguage, scheme }: WidgetQuestion & { name: MaterialWidget }): Promise<ChosenWidget> {
  const type = (Object.keys(materialWidgets) as (keyof typeof materialWidgets)[]).find((each) => materialWidgets[each] === name)!;
  const { items } = await reads.listMaterials({ learningResourceType: [type], language, limit: 200 });
  const { options, faults } = readBy({ material: identifier(items[0]?.id ?? 'stories'), 'as-card': oneOf(['true']), ...looks }, query);
  const id = options.material ?? items[0]?.id;
  const material = id === undefined ? undefined : await reads.getMaterial(id, widgetLanguage).catch(() => undefined);
  const isCard = options['as-card'] !== undefined;
  const own = speakingToWebmasters(language);
  const all = items.map(({ id, name }): Choosable => [id, name.text]);
  const fields = html`<fieldset><legend>${own('what')}</legend>
${select('material', term('learningResourceType', type, language)!, withAsked(all, id), id ?? '')}
${name === 'scenario-card' ? tick('as-card', own('asCard'), isCard) : undefined}
</fieldset>
${lookFields({ language, scheme, options })}`;
  const { 'as-card': _asCard, material: _material, ...others } = options;
  const attributes = { material: id ?? '', ...(name === 'scenario-card' && !isCard && { opened: 'true' }), ...others };
  return { name, title: material?.name.text ?? '', attributes, options: { ...options }, faults, fields, ...(material === undefined && { nothing: naming(language)(id === undefined ? 'noneYet' : 'noMaterial') }) };
}

async function dialogueBoard({ operations }: Site, { name, query, language, widgetLanguage, scheme }: WidgetQuestion): Promise<ChosenWidget> {
  const { items } = (await operations.listTopics({ path: {}, query: { language, limit: 200 } })).body;
  const { options, faults } = readBy({ topic: identifier(items[0]?.id ?? 'home'), ...looks }, query);
  const { topic: asked, ...others } = options;
  const id = asked ?? items[0]?.id;
  const topic = id === undefined ? undefined : await operations.getTopic({ path: { topicId: id }, query: { language: widgetLanguage } }).catch(() => undefined);
  const tell = tellingOfDialogue(language);
  const all = items.map(({ id, question }): Choosable => [id, question.text]);
  const fields = html`<fieldset><legend>${speakingToWebmasters(language)('what')}</legend>
${select('topic', tell('question'), withAsked(all, id), id ?? '')}
</fieldset>
${lookFields({ language, scheme, options })}`;
  return { name, title: topic?.body.question.text ?? '', attributes: { topic: id ?? '', ...others }, options: { ...options }, faults, fields, ...(!topic && { nothing: tell(id === undefined ? 'noTopics' : 'noTopic') }) };
}

/** One that is asked for in the address stays a choice, also where the list does not reach it. */
const withAsked = (all: Choosable[], asked: string | undefined): Choosable[] => (asked === undefined || all.some(([id]) => id === asked) ? all : [...all, [asked, asked]]);

interface Looks {
  language: Language;
  scheme: Scheme;
  options: { accent?: string; 'heading-level'?: string };
}

function lookFields({ language, scheme, options }: Looks): Html {
  return html`<fieldset><legend>${speakingToWebmasters(language)('how')}</legend>
${accentField(language, options.accent)}
</fieldset>
${moreFields(language, scheme !== 'light' || options['heading-level'] !== undefined, html`${headingField(language, options['heading-level'])}
${schemeField(language, scheme)}`)}`;
}
