-- Questions that people answer together. `data` is the draft of the topic's partner. `change` is the number of the last
-- change that readers could see; the numbers come from `dialogue_clock`, whose one row is updated, and so locked, in each
-- transaction that changes what readers see: they become visible in their order.
create table topic (
  id text primary key,
  partner_id text not null references partner (id),
  data text not null,
  opens bigint not null,
  closes bigint,
  change bigint not null,
  created bigint not null,
  updated bigint not null
);

create index topic_by_partner on topic (partner_id);

create table dialogue_clock (
  id integer primary key check (id = 1),
  number bigint not null,
  changed bigint not null
);

insert into dialogue_clock (id, number, changed) values (1, 0, 0);

-- A partner's emergency brake for all its topics.
create table board (
  partner_id text primary key references partner (id) on delete cascade,
  paused integer not null check (paused in (0, 1)),
  changed bigint not null
);

-- Only `published` posts are shown. What was withdrawn keeps its place, without its words. `parent_id` is no foreign key:
-- rows are moved to another database in the order of their keys.
create table post (
  id text primary key,
  topic_id text not null references topic (id) on delete cascade,
  parent_id text,
  status text not null check (status in ('pending', 'published', 'rejected', 'rephrase', 'removed', 'withdrawn')),
  language text not null,
  text text,
  text_hash text,
  name text,
  town text,
  email text,
  mail_language text not null,
  translations text not null,
  reactions text not null,
  hints text not null,
  reason_code text,
  reason_note text,
  appeal text,
  appeal_status text not null check (appeal_status in ('none', 'waiting', 'restored', 'upheld')),
  change bigint not null,
  created bigint not null,
  updated bigint not null,
  decided bigint,
  check (status <> 'withdrawn' or text is null)
);

create index post_by_topic on post (topic_id, created, id);
create index post_by_parent on post (parent_id, created, id) where parent_id is not null;
create index post_by_change on post (change);
create index post_that_waits on post (topic_id, created, id) where status = 'pending';
create index post_by_text on post (topic_id, text_hash) where text_hash is not null;

-- Only hashes of secrets are kept.
create table post_token (
  hash text primary key,
  post_id text not null references post (id) on delete cascade,
  created bigint not null
);

create index post_token_by_post on post_token (post_id);

create table report (
  id text primary key,
  post_id text not null references post (id) on delete cascade,
  reason_code text not null,
  text text,
  email text,
  language text,
  status text not null check (status in ('waiting', 'kept', 'removed')),
  created bigint not null,
  decided bigint
);

create index report_by_post on report (post_id);

-- What a link in a mail to a moderator opens: the post, and where it is about one, the report.
create table moderation_token (
  hash text primary key,
  topic_id text not null references topic (id) on delete cascade,
  post_id text not null references post (id) on delete cascade,
  report_id text references report (id) on delete cascade,
  created bigint not null,
  used bigint
);

create index moderation_token_by_post on moderation_token (post_id);

create table glossary_entry (
  id text primary key,
  topic_id text not null references topic (id) on delete cascade,
  word text not null,
  language text not null,
  explanations text not null,
  status text not null check (status in ('pending', 'published')),
  change bigint not null,
  created bigint not null
);

create index glossary_entry_by_topic on glossary_entry (topic_id, status);

-- What moderators did; nobody's words are in it.
create table moderation_action (
  id text primary key,
  partner_id text not null references partner (id) on delete cascade,
  topic_id text references topic (id) on delete cascade,
  post_id text,
  action text not null,
  reason_code text,
  actor text not null check (actor in ('moderator', 'mail', 'author')),
  created bigint not null
);

create index moderation_action_by_topic on moderation_action (topic_id, created, id);

-- Mails of the dialogue to be sent. Each is written from the post when it is sent; `recipient` is there for moderators and
-- for people who reported, an author's address is the post's.
create table dialogue_mail (
  id text primary key,
  kind text not null,
  topic_id text not null references topic (id) on delete cascade,
  post_id text references post (id) on delete cascade,
  report_id text references report (id) on delete cascade,
  recipient text,
  language text not null,
  state text not null check (state in ('pending', 'sent', 'failed', 'dropped')),
  attempts bigint not null,
  next_attempt bigint not null,
  error text,
  created bigint not null,
  updated bigint not null
);

create index dialogue_mail_by_turn on dialogue_mail (next_attempt) where state = 'pending';
create index dialogue_mail_by_post on dialogue_mail (post_id);
