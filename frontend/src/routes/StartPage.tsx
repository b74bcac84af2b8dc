import { today, weekday } from '../i18n/format';
import { t } from '../i18n/start';
import { useSession } from '../session/session';
import { PageHeader } from '../ui/PageHeader';

export function StartPage() {
  const { account } = useSession();
  return (
    <PageHeader
      above={weekday(today())}
      title={t('start.greeting', new Date().getHours(), account.name.split(' ')[0] ?? '')}
      tab={t('start.tab')}
    />
  );
}
