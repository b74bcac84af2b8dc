-- What people signed, in the very words they signed. The words are under seal; their hash is in the clear and binds.
create table signing_round (
    id             uuid primary key,
    org_id         uuid        not null references organisation,
    document_kind  text        not null check (document_kind ~ '^[a-z]+(_[a-z]+)*$'),
    document_id    uuid        not null,
    participant_id uuid        not null,
    sealed_words   bytea       not null,
    text_hash      bytea       not null check (octet_length(text_hash) = 32),
    signers        text[]      not null check (cardinality(signers) > 0),
    standing       text        not null check (standing in ('OPEN', 'COMPLETE', 'LAPSED')),
    opened_at      timestamptz not null,
    ended_at       timestamptz check (ended_at >= opened_at),
    version        bigint      not null default 0,
    unique (org_id, id, text_hash),
    check ((standing = 'OPEN') = (ended_at is null))
);
comment on column signing_round.document_kind is 'The table that the document is kept in';
create unique index signing_round_open on signing_round (org_id, document_id) where standing = 'OPEN';
create index signing_round_document on signing_round (org_id, document_id, opened_at desc);

-- The foreign key carries the hash: a signature is of that text and no other.
create table signature (
    id                 uuid primary key,
    org_id             uuid        not null,
    round_id           uuid        not null,
    text_hash          bytea       not null,
    role               text        not null,
    method             text        not null check (method in ('OWN_SIGN_IN', 'AT_THE_TABLE')),
    account_id         uuid references account,
    participant_id     uuid,
    witness_account_id uuid references account,
    sealed_words       bytea,
    signed_at          timestamptz not null,
    foreign key (org_id, round_id, text_hash) references signing_round (org_id, id, text_hash),
    unique (org_id, round_id, role),
    unique (org_id, round_id, account_id),
    check ((method = 'OWN_SIGN_IN') = (account_id is not null)),
    check ((method = 'AT_THE_TABLE') = (witness_account_id is not null)),
    check ((role = 'PARTICIPANT') = (participant_id is not null)),
    check (method <> 'AT_THE_TABLE' or role = 'PARTICIPANT')
);
comment on column signature.sealed_words is 'The reservation, when there is one';

create table participant_pin (
    participant_id     uuid primary key,
    org_id             uuid        not null references organisation,
    pin_hash           text        not null,
    wrong_tries        int         not null default 0 check (wrong_tries between 0 and 5),
    chosen_at          timestamptz not null,
    witness_account_id uuid        not null references account,
    version            bigint      not null default 0
);
comment on column participant_pin.pin_hash is 'Argon2id';
comment on column participant_pin.witness_account_id is 'The colleague in whose presence it was chosen';

-- Also for the owner: what was signed is never reworded, and a round that has ended has ended.
create function signed_stays() returns trigger language plpgsql as $$
begin
    raise exception 'What is signed is not changed' using errcode = 'integrity_constraint_violation';
end
$$;
create trigger signature_stays before update on signature for each row execute function signed_stays();
create trigger signing_round_stays before update on signing_round for each row
    when (old.standing <> 'OPEN'
        or (old.document_kind, old.document_id, old.participant_id, old.sealed_words, old.text_hash, old.signers, old.opened_at)
            is distinct from
           (new.document_kind, new.document_id, new.participant_id, new.sealed_words, new.text_hash, new.signers, new.opened_at))
    execute function signed_stays();

alter table signing_round enable row level security;
alter table signing_round force row level security;
create policy own_organisation on signing_round using (coalesce(org_id = (select current_org()), false));
alter table signature enable row level security;
alter table signature force row level security;
create policy own_organisation on signature using (coalesce(org_id = (select current_org()), false));
alter table participant_pin enable row level security;
alter table participant_pin force row level security;
create policy own_organisation on participant_pin using (coalesce(org_id = (select current_org()), false));

grant select, insert on signing_round, signature to framsteg_app;
grant update (standing, ended_at, version) on signing_round to framsteg_app;
grant select, insert, update on participant_pin to framsteg_app;
