import { useNavigate } from '@solidjs/router';

/** Back to wherever the person came from; to the start where the page was opened by itself. */
export const useGoBack = () => {
  const navigate = useNavigate();
  return () => {
    if (history.length > 1) history.back();
    else navigate('/', { replace: true });
  };
};
