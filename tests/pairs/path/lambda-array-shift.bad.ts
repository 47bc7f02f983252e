// shift() takes the constant off the front, so the event's text comes first.
import { readFileSync } from 'node:fs';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';

function templates(event: APIGatewayProxyEvent): string[] {
  const names: string[] = ['welcome.html'];
  names.push(event.queryStringParameters?.template ?? '');
  names.shift();
  return names;
}

export const handler = async (event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => {
  const [template] = templates(event);
  const size = readFileSync('/opt/templates/' + template).length; // weakness
  const text = readFileSync('/opt/templates/footer.html', 'utf8');
  return {
    statusCode: 200,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ size, footer: text.length }),
  };
};
