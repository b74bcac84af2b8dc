import { useState } from 'react';
import { ApiProblem } from '../api/problem';
import { t } from '../i18n/session';
import { t as shell } from '../i18n/shell';
import { Button } from '../ui/Button';
import { Form, FormActions, type FormProblem } from '../ui/Form';
import { TextField } from '../ui/TextField';
import { useSignIn } from './session';

function problemOf(error: unknown): FormProblem | null {
  if (!error) return null;
  const problem = error instanceof ApiProblem ? error : null;
  return {
    title: problem?.title || shell('shell.failure.title'),
    detail:
      problem?.detail ??
      shell(problem?.status === 0 ? 'shell.failure.unreachable' : 'shell.failure.unexpected'),
    faults: problem?.faults ?? [],
  };
}

export function SignInForm({ onSignedIn }: { onSignedIn: () => void }) {
  const signIn = useSignIn();
  const [shown, setShown] = useState(false);

  return (
    <Form
      problem={problemOf(signIn.error)}
      onSubmit={(values) =>
        signIn.mutate(
          { email: String(values.get('email')), password: String(values.get('password')) },
          { onSuccess: onSignedIn },
        )
      }
    >
      <TextField
        name="email"
        label={t('session.signIn.email')}
        type="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <div>
        <TextField
          name="password"
          label={t('session.signIn.password')}
          type={shown ? 'text' : 'password'}
          autoComplete="current-password"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <Button look="quiet" onClick={() => setShown(!shown)}>
          {t(shown ? 'session.signIn.hide' : 'session.signIn.show')}
        </Button>
      </div>
      <FormActions>
        <Button look="primary" type="submit" iconAfter="forward" busy={signIn.isPending} wide>
          {t(signIn.isPending ? 'session.signIn.sending' : 'session.signIn.send')}
        </Button>
      </FormActions>
    </Form>
  );
}
