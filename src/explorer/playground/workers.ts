import EditorWorker from 'monaco-editor/esm/vs/editor/editor.worker.js?worker';
import JsonWorker from 'monaco-editor/esm/vs/language/json/json.worker.js?worker';
import GraphQLWorker from 'monaco-graphql/esm/graphql.worker.js?worker';

// The editor looks for its workers here. They are files of our own origin, which is all the security policy allows.
Object.assign(globalThis, {
  MonacoEnvironment: {
    getWorker: (_id: string, label: string) => {
      if (label === 'json') return new JsonWorker();
      return label === 'graphql' ? new GraphQLWorker() : new EditorWorker();
    },
  },
});
