import { t } from '../../i18n/participant';
import { type Column, Records } from '../../ui/Records';
import { TextLink } from '../../ui/TextLink';
import { nameOf, type ParticipantRow } from './participant';

interface Props {
  rows: readonly ParticipantRow[];
  unitName: (id: string | undefined) => string | undefined;
  municipalityName: (code: string | undefined) => string | undefined;
  /** What higher floors know of a person: how far they have come, what is next. */
  more?: readonly Column<ParticipantRow>[];
  warm?: (row: ParticipantRow) => boolean;
}

/** Participants by family name, each leading to their page. */
export function List({ rows, unitName, municipalityName, more = [], warm }: Props) {
  return (
    <Records
      label={t('participant.list.title')}
      rows={rows}
      keyOf={(row) => row.id}
      {...(warm && { warm })}
      columns={[
        {
          title: t('participant.list.name'),
          names: true,
          cell: (row) => (
            <TextLink to="/deltagare/$id" params={{ id: row.id }} spread>
              {nameOf(row)}
            </TextLink>
          ),
        },
        ...more,
        { title: t('participant.list.unit'), plain: true, cell: (row) => unitName(row.unitId) },
        {
          title: t('participant.list.municipality'),
          cell: (row) => municipalityName(row.municipalityCode),
        },
      ]}
    />
  );
}
