-- What is kept for a repeated request holds names, numbers and free words. Of the body a keyed hash is kept, of the answer a
-- sealed copy, of an operation with a secret nothing. Earlier rows cannot be read that way and are for retries only: they go.
truncate idempotency_key;
alter table idempotency_key drop column body;
alter table idempotency_key add column sealed_answer bytea;
comment on column idempotency_key.body_hash is 'HMAC-SHA-256; empty when the request had no body';
