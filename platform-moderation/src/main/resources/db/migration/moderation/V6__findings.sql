-- What each rule found, and what the rules make of the comment with this one and without it. The effect is 1 where the
-- rule makes the verdict stricter, -1 where it makes it milder, else 0. Kept for some months: the desk's evidence stays
-- with the cases, this is for reports.
create sequence rule_finding_seq start with 50 increment by 50;
create table rule_finding (
  id bigint not null primary key,
  comment_id bigint not null,
  rule_name varchar(64) not null,
  finding varchar(64) not null,
  weight double precision not null,
  counted boolean not null,
  state_with varchar(16) not null,
  state_without varchar(16) not null,
  effect smallint not null,
  screened_at timestamp(6) not null,
  constraint rule_finding_comment_fk foreign key (comment_id) references comment (id)
);
create index rule_finding_time on rule_finding (screened_at);
create index rule_finding_rule on rule_finding (rule_name, screened_at);
