import { useEditorContext } from '@graphiql/react';
import { useEffect } from 'react';

/** Gives the fields of the editor names that are read aloud: GraphiQL leaves them without. Draws nothing. */
export function NameFields() {
  const { queryEditor, variableEditor, responseEditor } = useEditorContext({ nonNull: true });
  useEffect(() => {
    queryEditor?.getInputField().setAttribute('aria-label', 'Query');
    variableEditor?.getInputField().setAttribute('aria-label', 'Variables');
    responseEditor?.getInputField().setAttribute('aria-label', 'Answer');
  }, [queryEditor, variableEditor, responseEditor]);
  return null;
}
