-- What a moderator decided: abuse is rejected too, but teaches something else. Older decisions knew no abuse.
alter table moderation_decision add column verdict varchar(16);
update moderation_decision set verdict = case state_after
  when 'APPROVED' then 'APPROVE' when 'SPAM' then 'SPAM' else 'REJECT' end;
