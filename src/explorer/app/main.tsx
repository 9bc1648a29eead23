import '@mantine/core/styles.css';
import './app.css';
import { MantineProvider } from '@mantine/core';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { createClient } from '../api/client.ts';
import { ViewProvider } from '../view/index.ts';
import { Shell } from './shell.tsx';
import { CSS_VARIABLES, THEME } from './theme.ts';

const element = document.getElementById('explorer');
if (element !== null) {
  createRoot(element).render(
    <StrictMode>
      <MantineProvider theme={THEME} cssVariablesResolver={CSS_VARIABLES} defaultColorScheme="auto">
        <Provider value={createClient()}>
          <ViewProvider>
            <Shell />
          </ViewProvider>
        </Provider>
      </MantineProvider>
    </StrictMode>,
  );
}
