import { createMemoryWorld } from '../helpers/storageMemory';
import { describeStorage } from './storage.contract';

describeStorage('storage in memory', createMemoryWorld);
