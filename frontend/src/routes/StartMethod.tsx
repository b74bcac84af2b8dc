import { CatalogueCard } from '../features/catalogue';
import { ModelCard } from '../features/model';
import { Enterprises } from '../features/organisation';
import { TwoColumns } from '../ui/Card';

/** The method and those who work by it, for those who care for it: never a person. */
export default function StartMethod() {
  return (
    <TwoColumns
      main={
        <>
          <ModelCard />
          <CatalogueCard />
        </>
      }
      side={<Enterprises />}
    />
  );
}
