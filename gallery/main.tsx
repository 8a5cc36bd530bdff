import { createRoot } from 'react-dom/client';
import { createMemoryRouter, RouterProvider } from 'react-router';
import '../src/styles/main.css';
import '../src/styles/rest.css';
import './gallery.css';
import { Gallery } from './Gallery.tsx';
import { Specimen } from './Specimen.tsx';
import { specimens } from './specimens.ts';

const root = document.getElementById('root');
if (!root) throw new Error('gallery/index.html has no #root');
const search = new URLSearchParams(location.search);
const name = search.get('part');
const theme = search.get('theme');
if (theme) document.documentElement.dataset.theme = theme;
document.documentElement.dir = search.get('dir') ?? 'ltr';

const page = name === null ? <Gallery /> : <Specimen specimen={specimens.find((one) => one.name === name)} />;
// Parts with links need a router; the gallery itself doesn't navigate.
createRoot(root).render(<RouterProvider router={createMemoryRouter([{ path: '*', element: page }])} />);
