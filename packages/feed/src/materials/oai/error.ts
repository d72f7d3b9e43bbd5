/** The codes of OAI-PMH 2.0, §3.6, that can occur here: the repository has sets, and every record is in every format. */
export type OaiErrorCode = 'badArgument' | 'badResumptionToken' | 'badVerb' | 'cannotDisseminateFormat' | 'idDoesNotExist' | 'noRecordsMatch';

/** What a harvester is told instead of an answer; HTTP has nothing to do with it. */
export class OaiError extends Error {
  readonly code: OaiErrorCode;

  constructor(code: OaiErrorCode, message: string) {
    super(message);
    this.name = 'OaiError';
    this.code = code;
  }
}
