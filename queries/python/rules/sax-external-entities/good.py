import xml.sax
from xml.sax import handler, make_parser


def read(path, content_handler):
    parser = make_parser()
    parser.setContentHandler(content_handler)
    parser.parse(path)


def off(path):
    parser = make_parser()
    parser.setFeature(handler.feature_external_ges, False)
    parser.parse(path)


def namespaces(parser):
    parser.setFeature(handler.feature_namespaces, True)


def by_name(parser):
    parser.setFeature("http://xml.org/sax/features/validation", True)


def configured(parser, value):
    parser.setFeature(handler.feature_external_ges, value)


def simple(document, content_handler):
    xml.sax.parseString(document, content_handler)


def layer(map_layer):
    map_layer.setFeature("roads", True)
