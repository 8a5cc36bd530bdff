import { useLocation, useRouteError } from 'react-router';
import { assertNever } from '#core/assertNever.ts';
import { base } from '#data/siteAddress.ts';
import { NotFound } from '#features/library/NotFound.tsx';
import { NotOpened } from '#features/library/NotOpened.tsx';
import { StoryFault } from '#features/library/StoryFault.tsx';
import { Unreachable } from '#features/library/Unreachable.tsx';
import { LastResort } from '../LastResort.tsx';
import { PlainPage } from '../PlainPage.tsx';
import { faultTitle, type PageFault, type PageSubject, toPageFault } from '../pageFault.ts';
import { useRetry } from '../useRetry.ts';
import { useTitle } from '../useTitle.ts';
import '../../styles/rest.css';

/** Instead of a page that could not be loaded or drawn; the rest of the app goes on. */
export function ErrorRoute({ subject }: { subject: PageSubject }) {
  const fault = toPageFault(useRouteError(), subject);
  useTitle(faultTitle(fault));
  return (
    <PlainPage>
      <Fault fault={fault} />
    </PlainPage>
  );
}

function Fault({ fault }: { fault: PageFault }) {
  const { pathname } = useLocation();
  const retry = useRetry();
  switch (fault.kind) {
    case 'notFound':
      return <NotFound what={fault.what} address={pathname} />;
    case 'unreachable':
      return <Unreachable what={fault.what} retry={retry} />;
    case 'badFile':
      return <StoryFault file={fault.file.slice(base.length)} reason={fault.reason} retry={retry} />;
    case 'notOpened':
      return <NotOpened reason={fault.reason} />;
    case 'unforeseen':
      return <LastResort error={fault.error} front={base} />;
    default:
      return assertNever(fault);
  }
}
