import { chatAdapterContract } from '../../contract/chat-adapter.js';
import { createStage } from './stage.js';

chatAdapterContract({ name: 'discord', create: createStage });
