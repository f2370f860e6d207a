import { chatAdapterContract } from '../../contract/chat-adapter.js';
import { consoleStage } from './stage.js';

chatAdapterContract({ name: 'the console', create: async (locale) => consoleStage({ locale }) });
