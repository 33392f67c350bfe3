import { createFilesWorld } from '../helpers/storageFiles';
import { describeStorage } from './storage.contract';

describeStorage('storage in files, read anew each time', createFilesWorld);
