import type { Window } from './window';
import {
  accountSettingsWindow,
  changeAccountWindow,
  emailAccountsWindow,
  moreSettingsWindow,
  wizardWindow,
} from './windows/outlook/accounts';
import {
  folderListWindow,
  folderMenuWindow,
  folderPropertiesWindow,
  messageListWindow,
  startingWindow,
  statusBarWindow,
} from './windows/outlook/panes';
import { outlookErrorWindow, scanostWindow, scanpstWindow } from './windows/outlook/repair-tools';
import { filePageWindow, menuBarWindow, ribbonWindow } from './windows/outlook/ribbon';
import {
  explorerWindow,
  filePropertiesWindow,
  filesWindow,
  folderOptionsWindow,
  renameWarningWindow,
  renameWindow,
  taskManagerWindow,
  thisPcWindow,
} from './windows/system/explorer';
import { keysWindow, runWindow, signInWindow, startMenuWindow } from './windows/system/run';
import { webWindow } from './windows/web';

/** Every window that can be drawn, by the name that authors give it. */
export const windows: ReadonlyMap<string, Window> = new Map(
  Object.entries({
    'status-bar': statusBarWindow,
    'folder-list': folderListWindow,
    'folder-menu': folderMenuWindow,
    'folder-properties': folderPropertiesWindow,
    'message-list': messageListWindow,
    ribbon: ribbonWindow,
    'menu-bar': menuBarWindow,
    'file-tab': filePageWindow,
    'account-settings': accountSettingsWindow,
    'change-account': changeAccountWindow,
    'more-settings': moreSettingsWindow,
    'email-accounts': emailAccountsWindow,
    wizard: wizardWindow,
    starting: startingWindow,
    'outlook-error': outlookErrorWindow,
    scanost: scanostWindow,
    scanpst: scanpstWindow,
    web: webWindow,
    run: runWindow,
    keys: keysWindow,
    'start-menu': startMenuWindow,
    'sign-in': signInWindow,
    explorer: explorerWindow,
    'folder-options': folderOptionsWindow,
    rename: renameWindow,
    'rename-warning': renameWarningWindow,
    'task-manager': taskManagerWindow,
    'file-properties': filePropertiesWindow,
    'this-pc': thisPcWindow,
    files: filesWindow,
  }),
);
