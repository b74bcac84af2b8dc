import { useState } from 'react';
import { t } from '../i18n/session';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';

interface Props {
  label: string;
  hint?: string;
  autoComplete: 'current-password' | 'new-password';
}

/** A password that can be looked at: seeing it is how people get it right. */
export function PasswordField({ label, hint, autoComplete }: Props) {
  const [shown, setShown] = useState(false);
  return (
    <div>
      <TextField
        name="password"
        label={label}
        hint={hint}
        type={shown ? 'text' : 'password'}
        autoComplete={autoComplete}
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <Button look="quiet" icon={shown ? 'hidden' : 'shown'} onClick={() => setShown(!shown)}>
        {t(shown ? 'session.signIn.hide' : 'session.signIn.show')}
      </Button>
    </div>
  );
}
