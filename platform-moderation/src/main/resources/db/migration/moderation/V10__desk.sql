-- How much the screening found against a comment, and whether its writer was new, so that queues can be sorted and cut by
-- it. Nodes of the version before write neither: what they open meanwhile has no risk, and nobody's first.
alter table moderation_case add column risk double precision default 0 not null;
alter table moderation_case add column first_by_writer boolean default false not null;

-- Of those that are there already, as far as SQL can tell: what rules found is kept for some months, older cases stay
-- without risk. Imports left no traces, so that nobody in an archive is new.
merge into moderation_case c
using (
  select f.comment_id, sum(f.weight) as weight from rule_finding f where f.counted = true group by f.comment_id
) s on c.comment_id = s.comment_id
when matched then update set risk = s.weight;

merge into moderation_case c
using (
  select t.comment_id from comment_trace t
  left join (
    select e.trace_key, min(e.seen_at) as seen_at
    from comment_trace e join moderation_case a on a.comment_id = e.comment_id
    where e.kind = 'WRITER' and a.state = 'APPROVED' group by e.trace_key
  ) p on p.trace_key = t.trace_key
  where t.kind = 'WRITER' and (p.seen_at is null or p.seen_at >= t.seen_at)
  union
  select n.comment_id from comment_trace n
  group by n.comment_id having count(case when n.kind = 'WRITER' then 1 end) = 0
) s on c.comment_id = s.comment_id
when matched then update set first_by_writer = true;

create index moderation_case_risk on moderation_case (state, risk desc, opened_at, id);
create index moderation_case_all_risk on moderation_case (risk desc, opened_at, id);
create index moderation_case_first on moderation_case (first_by_writer, opened_at, id);

-- Decisions that were made at once: the id of the first of them.
alter table moderation_decision add column bulk_id bigint;
create index moderation_decision_bulk on moderation_decision (bulk_id);
