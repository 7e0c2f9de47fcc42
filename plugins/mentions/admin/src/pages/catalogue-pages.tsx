import { lazy } from 'react';
import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';

import { useWords } from '../hooks/use-words';
import { CataloguePage } from './catalogue-page';
import { TRANSFER } from './address';

const TransferPage = lazy(() => import('./transfer-page').then((page) => ({ default: page.TransferPage })));

/** Mentions → Catalogue, and the page for its files. */
export function CataloguePages() {
  const say = useWords();
  return (
    <Routes>
      <Route index element={<CataloguePage />} />
      <Route path={TRANSFER} element={<TransferPage />} />
      <Route path="*" element={<Page.NoData content={say('state.noPage')} />} />
    </Routes>
  );
}
