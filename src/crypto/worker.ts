/// <reference lib="webworker" />
import { expose } from 'comlink';
import { loadSodium } from './sodium';
import { createVault } from './vault';

expose(createVault(loadSodium));
