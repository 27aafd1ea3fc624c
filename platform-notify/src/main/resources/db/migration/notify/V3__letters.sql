-- Letters that others ask for travel in the same ledger: by a key of their own instead of a subscription's wish.
alter table delivery alter column subscription_id drop not null;
alter table delivery alter column wish drop not null;
alter table delivery add column letter_key varchar(100);
alter table delivery add column letter_values varchar(20000);
alter table delivery add constraint delivery_letter_unique unique (kind, letter_key);
