import type { components } from './generated/types.ts';

export type { components, operations, paths } from './generated/types.ts';

type Schemas = components['schemas'];

export type AmenityFeature = Schemas['AmenityFeature'];
export type CreatedRegistration = Schemas['CreatedRegistration'];
export type Event = Schemas['Event'];
export type EventKind = Schemas['EventKind'];
export type EventStatus = Schemas['EventStatus'];
export type Facet = Schemas['Facet'];
export type Facets = Schemas['Facets'];
export type FormQuestion = Schemas['FormQuestion'];
export type JsonLd = Schemas['JsonLd'];
export type Localizations = Schemas['Localizations'];
export type Occurrence = Schemas['Occurrence'];
export type OccurrencePage = Schemas['OccurrencePage'];
export type Offer = Schemas['Offer'];
export type Partner = Schemas['Partner'];
export type Problem = Schemas['Problem'];
export type Question = Schemas['Question'];
export type RecurrenceOverride = Schemas['RecurrenceOverride'];
export type RecurrenceRule = Schemas['RecurrenceRule'];
export type Registration = Schemas['Registration'];
export type RegistrationChange = Schemas['RegistrationChange'];
export type RegistrationForm = Schemas['RegistrationForm'];
export type RegistrationPage = Schemas['RegistrationPage'];
export type RegistrationRequest = Schemas['RegistrationRequest'];
export type RegistrationSettings = Schemas['RegistrationSettings'];
export type DeliveryFailure = Schemas['DeliveryFailure'];
export type RegistrationStatus = Schemas['RegistrationStatus'];
export type ResolvedText = Schemas['ResolvedText'];
export type Retention = Schemas['Retention'];
export type Seats = Schemas['Seats'];
export type TextState = Schemas['TextState'];
export type Theme = Schemas['Theme'];
