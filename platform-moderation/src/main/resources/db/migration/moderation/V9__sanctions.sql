-- A moderator's word to the comment's writer, beside the reason that moderators note for each other.
alter table moderation_decision add column note varchar(2000) default '' not null;
create index moderation_decision_time on moderation_decision (decided_at, id);

-- What readers report, one row a reader and comment. Reader and address are keyed hashes. A decision settles what is
-- open; taking it back opens it again.
create sequence complaint_seq start with 50 increment by 50;
create table complaint (
  id bigint not null primary key,
  comment_id bigint not null,
  case_id bigint not null,
  reason varchar(16) not null,
  text varchar(500) not null,
  reader varchar(32) not null,
  address varchar(32) not null,
  filed_at timestamp(6) not null,
  settled_at timestamp(6),
  settled_by bigint,
  constraint complaint_once unique (comment_id, reader),
  constraint complaint_comment_fk foreign key (comment_id) references comment (id),
  constraint complaint_case_fk foreign key (case_id) references moderation_case (id)
);
create index complaint_case on complaint (case_id, settled_at);
create index complaint_open on complaint (settled_at, case_id);
create index complaint_settled_by on complaint (settled_by);

-- Whose comments are refused or held. match_key is what is looked for when a comment comes: the target and the value.
create sequence sanction_seq start with 50 increment by 50;
create table sanction (
  id bigint not null primary key,
  version bigint not null,
  kind varchar(8) not null,
  target varchar(8) not null,
  target_value varchar(200) not null,
  match_key varchar(220) not null,
  reason varchar(500) not null,
  added_by varchar(200) not null,
  added_at timestamp(6) not null,
  ends_at timestamp(6),
  lifted_at timestamp(6),
  lifted_by varchar(200)
);
create index sanction_key on sanction (match_key, lifted_at);
create index sanction_added on sanction (added_at, id);

-- Writers ask again, once for each comment.
create sequence appeal_seq start with 50 increment by 50;
create table appeal (
  id bigint not null primary key,
  comment_id bigint not null,
  case_id bigint not null,
  text varchar(1000) not null,
  asked_at timestamp(6) not null,
  answered_at timestamp(6),
  answered_by bigint,
  constraint appeal_once unique (comment_id),
  constraint appeal_comment_fk foreign key (comment_id) references comment (id),
  constraint appeal_case_fk foreign key (case_id) references moderation_case (id)
);
create index appeal_case on appeal (case_id);
create index appeal_open on appeal (answered_at, asked_at);
create index appeal_answered_by on appeal (answered_by);

-- Decisions whose writer is to be told by mail, until that is done. Due after a while in which a slip can be taken back.
create table decision_letter (
  decision_id bigint not null primary key,
  comment_id bigint not null,
  due_at timestamp(6) not null,
  constraint decision_letter_decision_fk foreign key (decision_id) references moderation_decision (id)
);
create index decision_letter_due on decision_letter (due_at, decision_id);

-- What moderators are to be told of: at once those who want that, the others every hour.
create sequence moderation_notice_seq start with 50 increment by 50;
create table moderation_notice (
  id bigint not null primary key,
  comment_id bigint not null,
  cause varchar(16) not null,
  noted_at timestamp(6) not null,
  told boolean not null,
  constraint moderation_notice_comment_fk foreign key (comment_id) references comment (id)
);
create index moderation_notice_untold on moderation_notice (told, id);
create index moderation_notice_time on moderation_notice (noted_at, id);

-- How a moderator wants to be told, and up to when what was gathered has been. One without a row is told as most are.
create table moderator_preference (
  account_id bigint not null primary key,
  version bigint not null,
  pace varchar(16) not null,
  gathered_until timestamp(6) not null
);
