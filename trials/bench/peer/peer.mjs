/*
 * The npm package `ews-javascript-api`, doing its GetItem on a canned reply: what the bench holds our DisconnectPhoneCall
 * against. Its phone operations are not implemented. Installed by the bench, not with the project: it brings 30 MB.
 */
import ews from 'ews-javascript-api';

const reply =
  '<?xml version="1.0" encoding="utf-8"?><s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Header>' +
  '<h:ServerVersionInfo MajorVersion="15" MinorVersion="1" MajorBuildNumber="2507" MinorBuildNumber="6" ' +
  'xmlns:h="http://schemas.microsoft.com/exchange/services/2006/types"/></s:Header><s:Body>' +
  '<m:GetItemResponse xmlns:m="http://schemas.microsoft.com/exchange/services/2006/messages" ' +
  'xmlns:t="http://schemas.microsoft.com/exchange/services/2006/types"><m:ResponseMessages>' +
  '<m:GetItemResponseMessage ResponseClass="Success"><m:ResponseCode>NoError</m:ResponseCode><m:Items><t:Message>' +
  '<t:ItemId Id="AAMk=" ChangeKey="CQ=="/><t:Subject>Hello</t:Subject></t:Message></m:Items>' +
  '</m:GetItemResponseMessage></m:ResponseMessages></m:GetItemResponse></s:Body></s:Envelope>';

const service = new ews.ExchangeService(ews.ExchangeVersion.Exchange2010);
service.Url = new ews.Uri('https://localhost/EWS/Exchange.asmx');
service.Credentials = new ews.WebCredentials('kim', 'secret');
service.XHRApi = {
  apiName: 'canned',
  xhr: () =>
    Promise.resolve({
      status: 200,
      statusText: 'OK',
      responseText: reply,
      response: reply,
      getAllResponseHeaders: () => '',
      getResponseHeader: () => 'text/xml',
    }),
  xhrStream: () => Promise.reject(new Error('Not needed here.')),
  disconnect: () => undefined,
};

/** Asks for an item once, and reads what comes. */
export async function getItem() {
  const properties = new ews.PropertySet(ews.BasePropertySet.IdOnly, ews.ItemSchema.Subject);
  const item = await ews.Item.Bind(service, new ews.ItemId('AAMk='), properties);
  return item.Subject;
}
