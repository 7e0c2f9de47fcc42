import { Suspense } from 'react';
import { Layouts, Page, useIsMobile } from '@strapi/strapi/admin';
import { Navigate, Route, Routes } from 'react-router-dom';

import { NoPermission } from '../components/no-permission';
import { PageLinks } from '../components/page-links';
import { PageTabs } from '../components/page-tabs';
import { useAllowedPages } from '../hooks/use-allowed-pages';
import { useWords } from '../hooks/use-words';
import { PAGES } from './pages';

/** The pages of the plugin with the links between them; the first that one may see comes first. */
export function App() {
  const say = useWords();
  const isMobile = useIsMobile();
  const allowed = useAllowedPages();
  if (allowed === undefined) return <Page.Loading>{say('state.loading')}</Page.Loading>;
  const [first] = allowed;
  if (!first) return <NoPermission />;
  return (
    // Where the screen is narrow, or the text large, Strapi hides what stands beside a page.
    <Layouts.Root sideNav={isMobile ? undefined : <PageLinks pages={allowed} />}>
      {isMobile && <PageTabs pages={allowed} />}
      <Suspense fallback={<Page.Loading>{say('state.loading')}</Page.Loading>}>
        <Routes>
          <Route index element={<Navigate to={first.path} replace />} />
          {PAGES.map((page) => (
            <Route
              key={page.path}
              path={`${page.path}/*`}
              element={allowed.includes(page) ? <page.Component /> : <NoPermission />}
            />
          ))}
          <Route path="*" element={<Page.NoData content={say('state.noPage')} />} />
        </Routes>
      </Suspense>
    </Layouts.Root>
  );
}
