import type { AppealAnswer, ModeratedPost, ModerationHint, PostModeration, ReasonCode, ReportAnswer, TopicDraft, TopicState, Translation } from '@kopa/contract';

/** A topic as its own partner sees it. */
export interface DeskTopic {
  id: string;
  partnerId: string;
  draft: TopicDraft;
  state: TopicState;
  /** Posts that nobody has read yet. */
  waiting: number;
  published: number;
}

/** What a reader reported of a post. */
export interface DeskReport {
  id: string;
  reasonCode: ReasonCode;
  text: string | null;
  created: string;
}

/** A post with all that one needs to decide on it. */
export interface DeskPost {
  post: ModeratedPost;
  topic: DeskTopic;
  /** The post that begins its thread and all answers to it, itself among them, in the order of time. */
  thread: ModeratedPost[];
  /** What waits for an answer. */
  reports: DeskReport[];
}

/** How much waits for a partner's moderators. */
export interface Waiting {
  posts: number;
  /** Reports and appeals. */
  reports: number;
  words: number;
}

/** What can be done by the link of a mail: one decision on its post. */
export type LinkAct =
  | { kind: 'post'; moderation: PostModeration; translation?: { language: string; translation: Translation } | undefined }
  | { kind: 'appeal'; answer: AppealAnswer }
  | { kind: 'reports'; answer: ReportAnswer };

/** What the link of a mail opens. A used one has done its work, an expired one has had its time. */
export interface LinkPost extends DeskPost {
  state: 'open' | 'used' | 'expired';
}

/** What the pages of moderators read and do beside the contract's operations. */
export interface ModerationDesk {
  /** Whether a program is there that proposes translations. */
  canPropose: boolean;
  /** Reasons and hints in a language, as the mails have them. */
  words(language: string): { reasons: Record<ReasonCode, string>; hints: Record<ModerationHint, string> };
  waiting(partnerId: string): Promise<Waiting>;
  topics(partnerId: string): Promise<DeskTopic[]>;
  /** Throws `topic-not-found`, and `forbidden` for a topic of another partner. */
  topic(partnerId: string, topicId: string): Promise<DeskTopic>;
  /** All posts of a topic, the latest first, whatever their state; `next` is where those that follow begin. */
  posts(partnerId: string, topicId: string, from: number): Promise<{ items: ModeratedPost[]; next: number | undefined }>;
  /** Throws `post-not-found`, and `forbidden` for a post of another partner's topic. */
  post(partnerId: string, postId: string): Promise<DeskPost>;
  /** Answers all reports of a post that wait. Throws `report-not-found` where none does. */
  answerReports(partnerId: string, postId: string, answer: ReportAnswer): Promise<void>;
  /** Looks, and changes nothing; undefined for a link that nobody has sent, or that is long over. */
  openLink(secret: string): Promise<LinkPost | undefined>;
  /** Decides, and uses the link up: both, or neither. Throws `moderation-link-used`. */
  actByLink(secret: string, act: LinkAct): Promise<void>;
}
