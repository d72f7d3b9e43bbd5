import type { Event, Material, MaterialFacets, MaterialPage, MaterialSummary, Occurrence, OccurrencePage, Partner, Post, Registration } from '@kopa/contract';
import type { Handlers, Input } from '../shared/contract.ts';
import type { ModerationDesk } from '../shared/moderation-desk.ts';
import type { Revision } from '../shared/revision.ts';

/** What the pages read of the feed. */
export interface Reads {
  listOccurrences(query: Input<'listOccurrences'>['query']): Promise<OccurrencePage>;
  listPartners(query: Input<'listPartners'>['query']): Promise<{ items: Partner[] }>;
  /** Throws a Problem when there is no such event. */
  getEvent(id: string): Promise<Event>;
  /** Events for search engines, as the content of a script element. */
  jsonLd(occurrences: Occurrence[], language: string): string;
  listMaterials(query: Input<'listMaterials'>['query']): Promise<MaterialPage>;
  getMaterialFacets(query: Input<'getMaterialFacets'>['query']): Promise<MaterialFacets>;
  /** Throws a Problem when there is no such material. */
  getMaterial(id: string, language: string): Promise<Material>;
  /** Materials of a list, or a whole one, for search engines, as the content of a script element. */
  materialsJsonLd(materials: MaterialSummary[], language: string): string;
  materialJsonLd(material: Material, language: string): string;
  revision(): Promise<Revision>;
  /** The newest posts of a topic, replies among them. */
  newestPosts(topicId: string, limit: number): Promise<Post[]>;
  /** Undefined for a post that readers do not see. */
  publishedPost(topicId: string, id: string): Promise<Post | undefined>;
  /** Of everything about dialogues; the other one knows nothing of posts. */
  dialogueRevision(): Promise<Revision>;
}

/** What the pages are made from. */
export interface Site {
  /** The address of this feed, without a slash at its end. */
  publicUrl: string;
  /** The folder with the built widgets; undefined where none are served. */
  widgetsDir?: string | undefined;
  reads: Reads;
  operations: Operations;
  sessions: Sessions;
  moderation: ModerationDesk;
  /** The certificate of attendance of a registration, as PDF. */
  certificate(registration: Registration, language: string): Promise<Buffer>;
}

/** What the pages ask of the contract's operations, in this process. */
export type Operations = Pick<
  Handlers,
  | 'listTopics'
  | 'getTopic'
  | 'listPosts'
  | 'getPostForm'
  | 'guessLanguage'
  | 'createPost'
  | 'getOwnPost'
  | 'changePost'
  | 'withdrawPost'
  | 'appealPost'
  | 'reportPost'
  | 'reactToPost'
  | 'proposeGlossaryEntry'
  | 'exportDialogueJson'
  | 'getRegistrationForm'
  | 'getSeats'
  | 'createRegistration'
  | 'getRegistration'
  | 'changeRegistration'
  | 'eraseRegistration'
  | 'confirmRegistration'
  | 'cancelRegistration'
  | 'undoCancellation'
  | 'listRegistrations'
  | 'exportRegistrations'
  | 'setRegistrationSettings'
  | 'createWalkIn'
  | 'sendMessage'
  | 'checkIn'
  | 'promote'
  | 'refuseRegistration'
  | 'exportCertificate'
  | 'listRunsToReview'
  | 'reviewRun'
  | 'listQueue'
  | 'moderatePost'
  | 'translatePost'
  | 'removeTranslation'
  | 'proposeTranslation'
  | 'answerAppeal'
  | 'listReports'
  | 'reviewGlossaryEntry'
  | 'editTopic'
  | 'listModerationActions'
  | 'getBoard'
  | 'pauseBoard'
>;

/** Organizers who have shown their partner's key. */
export interface Sessions {
  /** The token of a new session; undefined when the key opens nothing. */
  open(key: string): Promise<string | undefined>;
  close(token: string): Promise<void>;
  /** The partner whose running session this is. */
  partner(token: string): Promise<string | undefined>;
}
