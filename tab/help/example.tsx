import { copyText, openLink } from '../frame/host';
import { announce } from '../shell/announce';
import { useMe } from '../shell/me';
import { say } from '../texts/say';

/** Opens the chat with this sentence in its box; where no chat is known (local mode), copies it. */
export const Example = ({ text }: { readonly text: string }) => {
  const { botId } = useMe();
  const open = async (): Promise<void> => {
    if (botId === '') {
      announce((await copyText(text)) ? say('page-copied') : say('page-not-copied'));
      return;
    }
    const query = new URLSearchParams({ users: botId, message: text });
    await openLink(`https://teams.microsoft.com/l/chat/0/0?${query.toString()}`);
  };
  return (
    <button type="button" className="example" onClick={() => void open()}>
      “{text}”
    </button>
  );
};
