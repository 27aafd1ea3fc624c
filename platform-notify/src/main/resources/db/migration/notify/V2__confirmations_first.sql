-- Confirmations are asked for by themselves, before alerts; a long alert must not be read to find that there are none.
drop index delivery_due_index;
create index delivery_due_index on delivery (kind, state, next_attempt_at);
