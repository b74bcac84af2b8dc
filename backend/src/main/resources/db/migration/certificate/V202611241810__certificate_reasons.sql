-- Why a certificate is taken back or replaced. None of it is ever told outside the house.
insert into reason (list, code, label_sv, label_en, origin, consequence, needs_text, person_safe, demands, sort_order) values
    ('certificate-revocation', 'issued-in-error', 'Utfärdat av misstag', 'Issued in error', 'ENTERPRISE', 'NONE', false, true, '{}', 1),
    ('certificate-revocation', 'decision-overturned', 'Bedömningen har ändrats', 'The decision was overturned', 'ENTERPRISE', 'NONE', false, true, '{}', 2),
    ('certificate-revocation', 'fraud', 'Underlaget var inte äkta', 'The evidence was not genuine', 'EXTERNAL', 'NONE', true, false, '{}', 3),
    ('certificate-revocation', 'holder-request', 'Personen vill det', 'The holder wishes it', 'PERSON', 'NONE', false, true, '{}', 4),
    ('certificate-replacement', 'new-name', 'Personen har bytt namn', 'The holder has a new name', 'PERSON', 'NONE', false, true, '{}', 1),
    ('certificate-replacement', 'misprint', 'Det står fel på intyget', 'Something is wrong on the certificate', 'ENTERPRISE', 'NONE', false, true, '{}', 2);
