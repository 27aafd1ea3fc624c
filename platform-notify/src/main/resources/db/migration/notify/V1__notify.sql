-- Who asked for mail. One row an address, for ever: who left may come back, and old links must stay dead.
create sequence subscription_seq start with 50 increment by 50;
create table subscription (
  id bigint not null primary key,
  email varchar(254) not null,
  email_key varchar(254) not null,
  state varchar(20) not null,
  wish integer not null,
  active_wish integer,
  closed_wish integer not null,
  requested_at timestamp(6) not null,
  confirmed_at timestamp(6),
  ended_at timestamp(6),
  confirmation_queued_at timestamp(6),
  version bigint not null,
  constraint subscription_email_unique unique (email_key)
);
create index subscription_state_index on subscription (state, id);

-- What they asked for, each time: the record of their consent.
create sequence subscription_wish_seq start with 50 increment by 50;
create table subscription_wish (
  id bigint not null primary key,
  subscription_id bigint not null references subscription (id) on delete cascade,
  wish_number integer not null,
  whole_site boolean not null,
  requested_at timestamp(6) not null,
  confirmed_at timestamp(6),
  ended_at timestamp(6),
  page varchar(500) not null,
  remote_address varchar(64) not null,
  text_version varchar(40) not null,
  constraint subscription_wish_unique unique (subscription_id, wish_number)
);

create table subscription_section (
  wish_id bigint not null references subscription_wish (id) on delete cascade,
  section_id bigint not null references section (id) on delete cascade,
  primary key (wish_id, section_id)
);
create index subscription_section_index on subscription_section (section_id);

-- One row for a publication, written with it or not at all.
create sequence alert_seq start with 50 increment by 50;
create table alert (
  id bigint not null primary key,
  kind varchar(20) not null,
  article_id bigint not null references article (id),
  section_id bigint not null references section (id),
  state varchar(20) not null,
  message_key varchar(40) not null,
  created_at timestamp(6) not null,
  expanded_at timestamp(6),
  deliveries integer not null,
  version bigint not null,
  constraint alert_article_unique unique (kind, article_id)
);
create index alert_state_index on alert (state, id);

-- One row for a mail to a person: the outbox and the ledger. Numbered one by one, since an alert fills it with one
-- statement and the numbers stand in file names and Message-IDs.
create sequence delivery_seq start with 1 increment by 1;
create table delivery (
  id bigint not null primary key,
  kind varchar(20) not null,
  alert_id bigint references alert (id),
  article_id bigint references article (id),
  subscription_id bigint not null references subscription (id),
  wish integer not null,
  recipient varchar(254) not null,
  message_key varchar(40) not null,
  subject varchar(500),
  state varchar(20) not null,
  attempts integer not null,
  queued_at timestamp(6) not null,
  next_attempt_at timestamp(6) not null,
  lease_owner varchar(80),
  lease_until timestamp(6),
  attempt_started_at timestamp(6),
  sent_at timestamp(6),
  last_error varchar(1000) not null,
  version bigint not null,
  constraint delivery_alert_unique unique (alert_id, subscription_id)
);
create index delivery_due_index on delivery (state, next_attempt_at);
create index delivery_state_index on delivery (state, id);
create index delivery_subscription_index on delivery (subscription_id);
