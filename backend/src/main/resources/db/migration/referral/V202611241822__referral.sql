-- Referrals. org_id is the sender's organisation, which controls the row; receiver_org_id and receiver_unit_id say who is asked.
-- No address, no diagnosis, nobody with protected identity. Free text and identity numbers are sealed by the service.
create table referral (
    id                  uuid primary key,
    org_id              uuid        not null,
    sender_unit_id      uuid        not null,
    receiver_org_id     uuid,
    receiver_unit_id    uuid,
    status              text        not null check (status in (
        'DRAFT', 'SENT', 'RECEIVED', 'INFO_REQUESTED', 'IN_DIALOGUE', 'WAITLISTED', 'ACCEPTED', 'CONFIRMED', 'STARTED',
        'DECLINED', 'WITHDRAWN', 'EXPIRED', 'NOT_STARTED', 'SUPERSEDED', 'CLOSED')),
    -- the person, the referral's own copy
    given_name          text collate "sv-x-icu" not null,
    family_name         text collate "sv-x-icu" not null,
    phone               text,
    email               text,
    contact_preference  text check (contact_preference in ('PHONE', 'TEXT_MESSAGE', 'EMAIL', 'IN_PERSON', 'THROUGH_CASE_OFFICER')),
    interpreter_language text check (interpreter_language ~ '^[a-z]{2,3}$'),
    municipality_code   text references municipality,
    sealed_number       bytea,
    number_index        bytea,
    -- the order
    placement_kind      text references placement_kind,
    decision_reference  text,
    decided_on          date,
    commissioner_reference text,
    period_from         date,
    period_to           date check (period_to >= period_from),
    hours_per_week      numeric(3, 1) check (hours_per_week > 0 and hours_per_week <= 40),
    sealed_words        bytea,
    -- whose turn, since when
    since               timestamptz not null,
    counted_from        date        not null,
    days_allowed        int         not null,
    days_kept           int,
    reminders           int         not null default 0,
    last_reminded_at    timestamptz,
    escalated_at        timestamptz,
    -- days agreed
    meeting_at          timestamptz,
    waitlist_until      date,
    review_on           date,
    possible_start_on   date,
    start_on            date,
    -- what it keeps of the rules it was sent under, and of what has been said
    legal_ground        text,
    rule_version        text,
    answer_days         int check (answer_days > 0),
    request_id          uuid,
    rerouted_from       uuid,
    handled_by          uuid,
    info_asked          boolean     not null default false,
    asked_from          text,
    reopening_asked_by  text check (reopening_asked_by in ('SENDER', 'RECEIVER')),
    place_held          boolean     not null default false,
    end_reason_list     text,
    end_reason_code     text,
    end_reason_version  int,
    created_at          timestamptz not null,
    sent_at             timestamptz,
    changed_at          timestamptz not null,
    version             bigint      not null default 0,
    unique (org_id, id),
    foreign key (org_id, sender_unit_id) references org_unit (org_id, id),
    foreign key (receiver_org_id, receiver_unit_id) references org_unit (org_id, id),
    foreign key (receiver_org_id, handled_by) references membership (org_id, id),
    foreign key (org_id, rerouted_from) references referral (org_id, id),
    foreign key (end_reason_list, end_reason_code, end_reason_version) references reason (list, code, version),
    check ((receiver_org_id is null) = (receiver_unit_id is null)),
    check ((sealed_number is null) = (number_index is null)),
    check (status = 'DRAFT'
        or receiver_org_id is not null and sent_at is not null and answer_days is not null and legal_ground is not null)
);
comment on column referral.number_index is 'Keyed hash: the same person is known inside the sender''s organisation, and only there';
comment on column referral.handled_by is 'The membership, in the receiver''s organisation, of the one who will meet the person';
comment on column referral.place_held is 'The receiving unit keeps a place; counted in org_unit.places_taken';

create index referral_of_unit on referral (org_id, sender_unit_id, changed_at desc, id desc);
create index referral_of_organisation on referral (org_id, changed_at desc, id desc);
create index referral_to_organisation on referral (receiver_org_id, changed_at desc, id desc) where status <> 'DRAFT';
create index referral_handled on referral (receiver_org_id, handled_by, changed_at desc, id desc) where handled_by is not null;
create index referral_of_person on referral (org_id, number_index) where number_index is not null;
create index referral_of_request on referral (org_id, request_id) where request_id is not null;
create index referral_silent on referral (org_id, counted_from)
    where status in ('SENT', 'RECEIVED', 'INFO_REQUESTED', 'ACCEPTED', 'WAITLISTED');

alter table referral enable row level security;
alter table referral force row level security;
create policy sides_read on referral for select using (coalesce(
    org_id = (select current_org())
    or receiver_org_id = (select current_org())
        and receiver_unit_id = coalesce((select current_unit()), receiver_unit_id)
        and status <> 'DRAFT', false));
create policy sides_change on referral for update using (coalesce(
    org_id = (select current_org())
    or receiver_org_id = (select current_org())
        and receiver_unit_id = coalesce((select current_unit()), receiver_unit_id)
        and status <> 'DRAFT', false));
create policy sender_writes on referral for insert with check (coalesce(org_id = (select current_org()), false));
create policy sender_discards on referral for delete using (coalesce(
    org_id = (select current_org()) and status = 'DRAFT', false));
grant select, insert, update, delete on referral to framsteg_app;

-- What has happened, row by row. Written once; the service may not change or take away any of it.
create table referral_transition (
    id               uuid primary key,
    org_id           uuid        not null,
    referral_id      uuid        not null,
    receiver_org_id  uuid        not null,
    receiver_unit_id uuid        not null,
    action           text        not null,
    from_status      text        not null,
    to_status        text        not null,
    account_id       uuid references account,
    acting_org_id    uuid,
    side             text check (side in ('SENDER', 'RECEIVER', 'PERSON')),
    recorded_at      timestamptz not null,
    effective_on     date        not null,
    reason_list      text,
    reason_code      text,
    reason_version   int,
    next_step_list   text,
    next_step_code   text,
    next_step_version int,
    sealed_words     bytea,
    request_id       text        not null,
    foreign key (org_id, referral_id) references referral (org_id, id),
    foreign key (reason_list, reason_code, reason_version) references reason (list, code, version),
    foreign key (next_step_list, next_step_code, next_step_version) references reason (list, code, version),
    check ((account_id is null) = (acting_org_id is null))
);
comment on column referral_transition.account_id is 'None when the service itself acted';
comment on column referral_transition.sealed_words is 'The words to the person and to the colleague, and the facts';
create index referral_transition_of on referral_transition (org_id, referral_id, recorded_at, id);

alter table referral_transition enable row level security;
alter table referral_transition force row level security;
create policy sides_read on referral_transition for select using (coalesce(
    org_id = (select current_org())
    or receiver_org_id = (select current_org())
        and receiver_unit_id = coalesce((select current_unit()), receiver_unit_id), false));
create policy sides_append on referral_transition for insert with check (coalesce(
    org_id = (select current_org())
    or receiver_org_id = (select current_org())
        and receiver_unit_id = coalesce((select current_unit()), receiver_unit_id), false));
grant select, insert on referral_transition to framsteg_app;
