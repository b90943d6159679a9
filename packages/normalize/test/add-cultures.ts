import { addAllCultures } from '../src/cultures/add-all';

addAllCultures();
