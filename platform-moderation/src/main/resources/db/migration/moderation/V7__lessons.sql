-- The verdicts that stand and teach: one row a case, gone when the verdict is taken back. What was taken from the comment
-- is kept as numbers of features, not as words. The odds are those that the comment was given when it came, before it
-- could be learnt from; null for comments that came in unscreened.
create table lesson (
  case_id bigint not null primary key,
  comment_id bigint not null,
  verdict varchar(16) not null,
  features bytea not null,
  features_version int not null,
  spam_odds double precision,
  spam_weight double precision,
  abuse_odds double precision,
  abuse_weight double precision,
  taught_at timestamp(6) not null,
  constraint lesson_case_fk foreign key (case_id) references moderation_case (id),
  constraint lesson_comment_fk foreign key (comment_id) references comment (id)
);
create index lesson_taught_at on lesson (taught_at);
create index lesson_comment on lesson (comment_id);

-- What was last fitted to the lessons, so that a node that starts need not fit it again. Always to be had from the
-- lessons anew; the fingerprint tells whether it belongs to those that stand now.
create table learnt_model (
  name varchar(16) not null primary key,
  fingerprint bigint not null,
  lessons int not null,
  weights bytea not null,
  calibration bytea not null
);
