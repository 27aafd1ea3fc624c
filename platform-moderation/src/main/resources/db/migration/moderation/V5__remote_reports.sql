-- Each comment that the remote service was asked about, and what it has yet to hear of our moderators' corrections.
-- told is what it knows last, its own answer at first; null from the beginning of an attempt until it is known what
-- became of it. due_at is null when there is nothing to tell (any more).
create table remote_report (
  comment_id bigint not null primary key,
  said varchar(8) not null,
  told varchar(8),
  wanted varchar(8) not null,
  due_at timestamp(6),
  tried_at timestamp(6),
  attempts integer not null,
  claim varchar(36),
  lease_until timestamp(6),
  constraint remote_report_comment_fk foreign key (comment_id) references comment (id)
);
create index remote_report_due on remote_report (due_at, comment_id);
