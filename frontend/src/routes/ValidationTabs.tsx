import { t } from '../i18n/validationList';
import { useMay } from '../session/session';
import { Tab, Tabs } from '../ui/Tabs';

/** The pages about validation beside each other, for those who have more than one of them. */
export function ValidationTabs() {
  const may = useMay();
  if (!may('listUnitAttempts')) return null;
  return (
    <Tabs label={t('validation.list.tabs')}>
      <Tab to="/valideringar" activeOptions={{ exact: true, includeSearch: false }}>
        {t('validation.list.tab.attempts')}
      </Tab>
      <Tab to="/kompetenser" activeOptions={{ exact: true, includeSearch: false }}>
        {t('validation.list.tab.competences')}
      </Tab>
      {may('authoriseAssessor') && <Tab to="/bedomare">{t('validation.list.tab.assessors')}</Tab>}
    </Tabs>
  );
}
