-- The reasons a referral may end for, and what the person may do next: the start set.
insert into reason (list, code, label_sv, label_en, origin, consequence, needs_text, person_safe, demands, sort_order) values
    ('referral-decline', 'no-place', 'Ingen ledig plats', 'No place free', 'ENTERPRISE', 'MAY_REFER_AGAIN', false, true, '{}', 1),
    ('referral-decline', 'other-target-group', 'Uppdraget är till för andra', 'Outside the commission''s target group', 'ENTERPRISE', 'ASK_REFERRER', false, true, '{}', 2),
    ('referral-decline', 'tasks-do-not-fit', 'Arbetsuppgifterna passar inte', 'The tasks do not fit', 'ENTERPRISE', 'MAY_REFER_AGAIN', false, true, '{}', 3),
    ('referral-decline', 'too-little-supervision', 'Handledningen räcker inte just nu', 'Too little supervision at present', 'ENTERPRISE', 'MAY_REFER_AGAIN', false, true, '{}', 4),
    ('referral-decline', 'premises', 'Lokalen passar inte', 'The premises do not fit', 'ENTERPRISE', 'MAY_REFER_AGAIN', false, true, '{}', 5),
    ('referral-decline', 'travel-or-hours', 'Resvägen eller tiderna går inte ihop', 'Travel or working hours', 'EXTERNAL', 'MAY_REFER_AGAIN', false, true, '{}', 6),
    ('referral-decline', 'no-language-support', 'Språkstöd saknas', 'No language support', 'ENTERPRISE', 'MAY_REFER_AGAIN', false, true, '{}', 7),
    ('referral-decline', 'safety', 'Säkerheten på platsen', 'Safety at the place', 'ENTERPRISE', 'ASK_REFERRER', true, false, '{}', 8),
    ('referral-decline', 'duplicate', 'Samma anvisning finns redan', 'The same referral exists already', 'REFERRER', 'NONE', false, true, '{}', 9),
    ('referral-decline', 'too-little-known', 'Underlaget är för tunt', 'Too little is known', 'REFERRER', 'ASK_REFERRER', false, true, '{INFO_ASKED_FIRST}', 10),
    ('referral-decline', 'person-said-no', 'Personen tackade nej', 'The person said no', 'PERSON', 'MAY_REFER_AGAIN', false, true, '{}', 11),
    ('referral-decline', 'work-or-studies', 'Personen har arbete eller studier', 'The person has work or studies', 'PERSON', 'NONE', false, true, '{}', 12),
    ('referral-decline', 'out-of-reach', 'Personen gick inte att nå', 'The person could not be reached', 'EXTERNAL', 'ASK_REFERRER', false, true, '{CONTACT_ATTEMPTS}', 13),
    ('referral-decline', 'other', 'Annat', 'Something else', 'ENTERPRISE', 'ASK_REFERRER', true, false, '{}', 14),

    ('referral-withdraw', 'changed-decision', 'Beslutet har ändrats', 'The decision has changed', 'REFERRER', 'MAY_REFER_AGAIN', false, true, '{}', 1),
    ('referral-withdraw', 'work-or-studies', 'Personen har arbete eller studier', 'The person has work or studies', 'PERSON', 'NONE', false, true, '{}', 2),
    ('referral-withdraw', 'other-measure', 'En annan insats', 'Another measure', 'REFERRER', 'NONE', false, true, '{}', 3),
    ('referral-withdraw', 'moved', 'Personen har flyttat', 'The person has moved', 'PERSON', 'MAY_REFER_AGAIN', false, true, '{}', 4),
    ('referral-withdraw', 'long-absence', 'Personen är borta länge', 'The person is away for long', 'PERSON', 'MAY_REFER_AGAIN', false, true, '{}', 5),
    ('referral-withdraw', 'person-wished', 'Personen ville det', 'The person wished it', 'PERSON', 'MAY_REFER_AGAIN', false, true, '{}', 6),
    ('referral-withdraw', 'sent-by-mistake', 'Skickades fel', 'Sent by mistake', 'REFERRER', 'MAY_REFER_AGAIN', false, true, '{}', 7);

insert into reason (list, code, label_sv, label_en, sort_order) values
    ('referral-next-step', 'talk-to-case-officer', 'Prata med din handläggare om nästa steg', 'Talk to your case officer about the next step', 1),
    ('referral-next-step', 'other-places', 'Titta på andra lediga platser', 'Look at other open places', 2),
    ('referral-next-step', 'we-will-be-in-touch', 'Vi hör av oss när en plats blir ledig', 'We will be in touch when a place is free', 3),
    ('referral-next-step', 'contact-us-again', 'Hör av dig till oss igen', 'Contact us again', 4),
    ('referral-next-step', 'other-support', 'Få ett annat stöd genom din handläggare', 'Get other support through your case officer', 5),
    ('referral-next-step', 'work-or-studies', 'Gå vidare till arbetet eller studierna', 'Go on to the work or the studies', 6),
    ('referral-next-step', 'start-elsewhere', 'Börja på den plats du har tackat ja till', 'Start at the place you said yes to', 7);
