-- A case for each screened comment: what the screening found, and where the comment stands now.
create sequence moderation_case_seq start with 50 increment by 50;
create table moderation_case (
  id bigint not null primary key,
  version bigint not null,
  comment_id bigint not null,
  article_id bigint not null,
  screened varchar(16) not null,
  state varchar(16) not null,
  evidence varchar(1000000) not null,
  opened_at timestamp(6) not null,
  constraint moderation_case_comment unique (comment_id),
  constraint moderation_case_comment_fk foreign key (comment_id) references comment (id),
  constraint moderation_case_article_fk foreign key (article_id) references article (id)
);
create index moderation_case_queue on moderation_case (state, opened_at, id);
create index moderation_case_all on moderation_case (opened_at, id);
create index moderation_case_article on moderation_case (article_id);

-- Everything a moderator did. The name is kept as it was, whatever becomes of the account.
create sequence moderation_decision_seq start with 50 increment by 50;
create table moderation_decision (
  id bigint not null primary key,
  version bigint not null,
  case_id bigint not null,
  state_before varchar(16) not null,
  state_after varchar(16) not null,
  moderator_id bigint not null,
  moderator varchar(200) not null,
  reason varchar(2000) not null,
  decided_at timestamp(6) not null,
  undone_at timestamp(6),
  undone_by varchar(200),
  constraint moderation_decision_case_fk foreign key (case_id) references moderation_case (id)
);
create index moderation_decision_case on moderation_decision (case_id, id);

-- The name that a comment advertised.
create sequence mentioned_name_seq start with 50 increment by 50;
create table mentioned_name (
  id bigint not null primary key,
  name_key varchar(200) not null,
  comment_id bigint not null,
  mentioned_at timestamp(6) not null,
  constraint mentioned_name_comment_fk foreign key (comment_id) references comment (id)
);
create index mentioned_name_key on mentioned_name (name_key, comment_id);
create index mentioned_name_comment on mentioned_name (comment_id);
