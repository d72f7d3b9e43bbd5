-- What a registration was promised: days after the end, by field and question, as JSON. Longer ones that the organizer
-- sets later do not hold for it. Null for registrations from before, which nobody can ask what the form said.
alter table registration add column promised text;

-- What the person had been told of time and place before the change that the mail is about: a plan, as `seats` keeps it.
alter table outbox add column plan_before text;

-- Until now this was a sentence in English; it is a code of the contract now, for which each page has its own words.
update registration set delivery_failure = 'not-delivered' where delivery_failure is not null;
