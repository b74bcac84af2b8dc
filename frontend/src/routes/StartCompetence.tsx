import { ReadyCertificates } from '../features/certificate';
import { ToAssess, ToAssure } from '../features/validation';
import { useMay } from '../session/session';
import { Stack } from '../ui/Card';

/** What waits in validation and certificates: for assessors, quality assurers, and those who issue. */
export default function StartCompetence() {
  const may = useMay();
  return (
    <Stack>
      {may('decideUnitAttempt') && <ToAssess />}
      {may('verifyUnitAttempt') && <ToAssure />}
      {may('issueCertificate') && <ReadyCertificates />}
    </Stack>
  );
}
